/** The engines beside Chromium, and a screen for them where there is none: the program → its Debian package. */
export const engines = {
  '/usr/bin/firefox-esr': 'firefox-esr',
  '/usr/bin/WebKitWebDriver': 'webkit2gtk-driver',
  '/usr/bin/Xvfb': 'xvfb',
};

/** What opens the Word files, as those who edit them do. */
export const office = { '/usr/bin/soffice': 'libreoffice-writer-nogui' };

/** Brokers that a room may stand on elsewhere, and what takes their network apart. */
export const brokers = { '/usr/sbin/mosquitto': 'mosquitto', '/usr/sbin/nats-server': 'nats-server', '/usr/sbin/ip': 'iproute2' };
