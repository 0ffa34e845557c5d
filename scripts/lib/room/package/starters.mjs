// What is opened by double click. Each starts the Node of its machine from the folder `programa`, wherever the folder lies.
import { roomPackageWords } from '../../../../src/i18n/room-package.ts';
import { buildLocale } from '../../locale.mjs';
import { systemOf } from './platforms.mjs';

/**
 * @typedef {object} Starter
 * @property {string} name of its file
 * @property {string} call how it is called from a terminal
 * @property {string} text
 */

const locale = buildLocale();
const words = roomPackageWords(locale);

/** Windows' own shell: ends of lines and letters as it wants them. */
const windows = `@echo off
chcp 65001 >nul
title Megamaquina
set NODE_OPTIONS=
set SITE_LOCALE=${locale}
pushd "%~dp0"
if exist "programa\\win-x64\\node.exe" if exist "programa\\sala.mjs" goto open
if exist "programa\\sala.mjs" (echo ${words.otherMachine}) else (echo ${words.incomplete})
pause
exit /b 1
:open
"programa\\win-x64\\node.exe" "programa\\sala.mjs" %*
if errorlevel 1 pause
`.replaceAll('\n', '\r\n');

/**
 * A stick formatted for Windows keeps no right to execute, and may refuse it: Node is then run from a copy.
 * @param {string} system as the platforms' names begin
 */
const unix = (system) => `#!/bin/sh
unset NODE_OPTIONS
export SITE_LOCALE=${locale}
cd "$(dirname "$0")" || exit 1

wait_and_leave() {
  status=$1
  if [ -t 0 ]; then
    printf '\\n  %s' '${words.enterCloses}'
    read -r _
  fi
  exit "$status"
}

case "$(uname -m)" in
  arm64 | aarch64) machine=${system}-arm64 ;;
  *) machine=${system}-x64 ;;
esac
node="programa/$machine/node"
${system === 'darwin' ? '# Macs with their own chips also run programs for the older ones.\n[ -f "$node" ] || node=programa/darwin-x64/node\n' : ''}if [ ! -f programa/sala.mjs ]; then
  echo '${words.incomplete}' >&2
  wait_and_leave 1
fi
if [ ! -f "$node" ]; then
  echo '${words.otherMachine}' >&2
  wait_and_leave 1
fi

copy=
[ -x "$node" ] || chmod +x "$node" 2>/dev/null
if [ ! -x "$node" ]; then
  copy=$(mktemp -d) && cp "$node" "$copy/node" && chmod +x "$copy/node" && node="$copy/node"
fi

# Ctrl+C is for the room, which ends in order; then this goes on.
trap : INT
"$node" programa/sala.mjs "$@"
status=$?
[ -z "$copy" ] || rm -rf "$copy"
[ "$status" -eq 0 ] || wait_and_leave "$status"
`;

/** `%k` is where this file itself lies; what stands in quotes is escaped twice. */
const desktop = `[Desktop Entry]
Type=Application
Version=1.0
Name=${words.title}
Comment=${words.about}
Exec=sh -c "exec sh \\\\"\\\\$(dirname \\\\"\\\\$1\\\\")/${words.linux}\\\\"" sala %k
Terminal=true
Categories=Education;
`;

/** @type {Readonly<Record<'win' | 'darwin' | 'linux', readonly Starter[]>>} */
const starters = {
  win: [{ name: words.windows, call: `"${words.windows}"`, text: windows }],
  darwin: [{ name: words.mac, call: `"./${words.mac}"`, text: unix('darwin') }],
  linux: [{ name: words.linux, call: `sh ${words.linux}`, text: unix('linux') }, { name: words.desktop, call: `sh ${words.linux}`, text: desktop }],
};

/**
 * What a package for these platforms is opened by.
 * @param {readonly string[]} platforms
 * @returns {readonly Starter[]}
 */
export const startersFor = (platforms) => [...new Set(platforms.map(systemOf))].flatMap((system) => starters[system]);

/**
 * How the package is opened from a terminal of the machine that it runs on.
 * @param {string} platform as Node names it
 */
export const callOn = (platform) => starters[systemOf(platform)][0]?.call ?? '';
