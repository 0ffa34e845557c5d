/** What the package of the room says: the folder that a trainer opens by double click. */
export const roomPack = {
  readMe: 'README.txt',
  licences: 'licences',
  /** Names of the files to open. */
  windows: 'Open the room.bat',
  mac: 'Open the room.command',
  linux: 'open-the-room.sh',
  desktop: 'Open the room.desktop',
  title: 'Open the room',
  about: 'Opens the Megamachine room on the local network',
  /** No accents in these two: Windows reads them by a table of its own. */
  incomplete: 'The program is missing. Take the whole folder out of the zip file and open it again.',
  otherMachine: 'This package was made for another type of computer. Read README.txt.',
  enterCloses: 'Enter closes this window.',
  /** Machines by the names of their packages. */
  machines: {
    'win-x64': 'Windows',
    'darwin-arm64': 'Mac with an Apple chip',
    'darwin-x64': 'Mac with an Intel processor',
    'linux-x64': 'Linux on a PC',
    'linux-arm64': 'Linux on ARM',
  },
  opening: {
    win: '   Windows   Open the room.bat',
    darwin: '   macOS     Open the room.command',
    linux: '   Linux     Open the room.desktop, or in a terminal: sh open-the-room.sh',
  },
  firstTime: {
    win: `Windows: did “Windows protected your PC” appear? Choose “More info” and “Run anyway”. Then the
firewall asks whether Node.js may use the network: tick private networks and choose allow. Without
this the phones cannot get through. Said no by mistake? Under “Allow an app through Windows
Firewall”, tick Node.js. If Windows treats your network as public, change it to private in the
network settings.`,
    darwin: `macOS: if the system refuses, go to System Settings, Privacy & Security, and choose “Open
Anyway”. If it asks about incoming connections, choose allow.`,
    linux: `Linux: if the .desktop file does not open, right-click on it and choose to allow launching.
If there is a firewall, open the port that appears in the address (4321).`,
  },
  calling: {
    win: `"Open the room.bat" nova           a new room, with another code
"Open the room.bat" 192.168.0.7    the QR codes with this address`,
    darwin: `"./Open the room.command" nova           a new room, with another code
"./Open the room.command" 192.168.0.7    the QR codes with this address`,
    linux: `sh open-the-room.sh nova           a new room, with another code
sh open-the-room.sh 192.168.0.7    the QR codes with this address`,
  },
  readMeText: ({ machines, date, opening, firstTime, calling, licences, packages }: { machines: string; date: string; opening: string; firstTime: string; calling: string; licences: string; packages: string }) => `MEGAMACHINE: THE ROOM
Slides with the audience’s phones, without internet
Made on ${date} for: ${machines}

HOW TO OPEN IT
1. Take the whole folder out of the zip file and copy it to the computer for the talk. Nothing has
   to be installed.
2. Connect the computer to the network that the phones will be on.
3. Open with a double click:
${opening}
4. A text window shows two addresses, each with its QR code: the room’s, for everyone, and the
   leader’s, for you alone. The leader’s page opens in the browser by itself; if it does not, copy
   its address.
5. Leave the text window open: as long as it lives, the room lives.

THE FIRST TIME
${firstTime}

NO WI-FI THAT WORKS
Guest networks often do not let one device talk to another. Ways out, from best to worst: a router
of your own, even without internet; the computer’s hotspot (Windows: “Mobile hotspot”); a phone’s
hotspot, with the computer connected to it, for few people. If a phone warns that the Wi-Fi has no
internet, choose to stay connected. Changed networks? Close the window and open it again: the
address changes, the room is the same.
There is a full guide at /sala/guia/, on the site itself.

HOW TO CLOSE IT
On the leader’s page, close the room: this deletes the questions and the answers. Then press Ctrl+C
in the text window (if Windows asks, answer Y), or close it. Nothing is kept except the room code
and the leader’s password, in the file .sala.json in this folder: they let you come back after a
crash and are valid for twelve hours. Do not pass the folder on with that file in it.

FOR THOSE WHO USE THE TERMINAL
${calling}

LICENCES
Code of the Megamachine under MIT, texts under CC BY-SA 4.0. These programs come with it, their
licences in the folder ${licences}:
${packages}
`,
} as const;
