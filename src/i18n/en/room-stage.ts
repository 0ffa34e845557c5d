/** What the room says over the stage. Loaded when a room is led from this browser. */
export const roomStage = {
  code: {
    title: 'Join the room on your phone',
    steps: ['Put your phone on this room’s Wi-Fi.', 'Point the camera at the code, or open the address:', 'If the address asks, type:'],
    privacy: 'Nothing to install. No sign-up, no name.',
    qr: (address: string) => `QR code of the address ${address}`,
    close: 'Back to the slide',
    local: 'This window was opened from an address that only this computer can reach. Open the presentation from the address that npm run sala shows: then the code will be right.',
  },
  open: 'Answer on your phone',
  closed: 'Answers closed',
  fold: 'Fold away',
  folded: (kind: string, answers: string) => `${kind} · ${answers}`,
  sheet: 'Question for the room',
  none: 'No room open in this browser. On the speaker page, the Room button says how to open one.',
  noRooms: 'This address has no room. Run npm run sala on the computer for the talk and open the address that it shows.',
  refused: 'The room did not accept this computer: it has ended, or the leader’s address has changed. The presentation goes on without it.',
  ended: 'The room has been closed. The presentation goes on.',
  other: 'Another window is the stage of this room. The phones follow that one.',
  takeOver: 'Make this the stage',
} as const;
