/** The guide for who opens a room: networks, phones, what to do before and when something fails. */
export const roomGuide = {
  title: 'Room guide',
  description: 'For those who present with the audience’s phones: which network to use, what to prepare, what to do when something fails.',
  lead: 'The room puts the talk on everyone’s phone, with or without internet. The computer for the talk is enough: it serves the site and the room on the same network.',
  back: 'Go to the room',
  sections: [
    {
      id: 'comecar',
      title: 'How to start',
      steps: [
        'Connect the computer for the talk to the same network that the phones will be on.',
        'Run npm run sala in the project folder, or open the room package with a double click.',
        'The program shows two addresses, each with a QR code: the room’s, for everyone, and the leader’s, for you alone.',
        'Open the leader’s in the browser of that computer and choose “This is the stage computer”. The presentation goes to the projector; the speaker page stays with you.',
        'In the presentation, the Q key shows the code in large for the audience.',
      ],
      text: ['You can also lead from a phone: open the leader’s address on it and choose “Lead from this phone”.'],
    },
    {
      id: 'rede',
      title: 'Which network to use',
      text: ['No internet is needed. What counts is that the computer and the phones can see each other. From the most reliable to the least:'],
      items: [
        'A router of your own, even a cheap one without internet. The safest for a whole class: bring yours, with its name and password written on a poster.',
        'The Wi-Fi of the place, if it lets devices talk to each other. Try it beforehand, with two phones.',
        'The computer’s own hotspot. Good for small groups; many computers accept only a few devices.',
        'A phone’s hotspot, with the computer connected to it. Also for few people: find out how many devices it accepts before you need it.',
      ],
    },
    {
      id: 'isolada',
      title: 'Networks that isolate phones',
      text: [
        'Many guest networks, in hotels, companies and universities, do not let one device talk to another. This is the sign: the phone is on the Wi-Fi, has internet, and still the room’s address does not open.',
        'There is nothing to fix on the phone or on the computer. Ask whoever runs the network to switch off “client isolation” (also called AP isolation), or use another of the networks above.',
        'The room program may also be blocked on the computer itself: the first time, the system asks whether it may receive connections. Accept for private networks.',
      ],
    },
    {
      id: 'sem-internet',
      title: 'Phones that drop a Wi-Fi without internet',
      text: ['When the network has no internet, some phones warn you and go back to mobile data, from where the room cannot be reached.'],
      items: [
        'Android: did “this network has no internet” appear? Choose to stay connected, and tick the box not to be asked again.',
        'iPhone: did the same question appear? Choose to use it without internet. If it goes back to mobile data by itself, switch mobile data off for as long as the room lasts.',
        'On either: a virtual private network (VPN) that is on may hide the room. Switch it off for now.',
        'The address starts with http, with no s. Some browsers warn that it is not secure: on a network for the room alone this is normal, and nothing personal goes through it.',
      ],
    },
    {
      id: 'antes',
      title: 'Before the room fills up',
      items: [
        'Plug the computer in, and switch off the screen saver and sleep.',
        'Open the room and enter it with two phones, an Android and an iPhone if you can.',
        'Change the slide and see whether both follow. Open a guess, answer it and show the result.',
        'Write the name and password of the Wi-Fi on the board or on a poster. The room code does not contain them.',
        'See on the speaker page how many phones are in the room. It is only a count: there are no names.',
        'Have a plan without phones: a show of hands can ask the same questions.',
      ],
    },
    {
      id: 'durante',
      title: 'If something fails midway',
      items: [
        'A phone fell behind: the connection comes back by itself in a few seconds. Reloading the page works too, and its vote still counts once.',
        'The presentation or the speaker page was closed: open it again in the same browser. The open question and the votes are still there.',
        'The room program stopped: run it again. The phones try to come back by themselves; if the code changed, show the new one.',
        'Someone else has to lead: with the leader’s address they take over, and the page that was leading is told so.',
        'An unsuitable question came in: the room sees only what you let through.',
      ],
    },
    {
      id: 'pacote',
      title: 'On a computer with nothing installed',
      text: [
        'On a computer with internet, npm run sala:pacote makes a folder with everything in it, including the program that the room uses. Copy the folder to a USB stick and open it with a double click on the computer for the talk.',
        'Try it on the same type of computer that you will present from.',
      ],
    },
    {
      id: 'privacidade',
      title: 'What the room knows about people',
      text: [
        'No names, numbers or addresses. Each phone makes up a number at random, valid for that room only, so that a changed vote is not counted twice.',
        'People in the audience do not see one another’s votes. The leader sees totals, and the written questions, without authors. The table that can be saved holds totals only.',
        'When the room is closed, questions, answers and results are deleted from the program and from the phones.',
      ],
    },
  ],
} as const;
