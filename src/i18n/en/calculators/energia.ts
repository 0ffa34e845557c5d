/** Words of the calculator's page. */
export const words = {
  title: 'How much power does it draw?',
  name: 'Energy',
  lead: 'From the number of GPUs to the substation, the electricity bill and the carbon. Start with “GPUs in the data centre”: type two hundred thousand, or pick Colossus among the ready scenarios; then change the chip.',

  chain: {
    title: 'The chain, link by link',
    lead: 'The power printed on the chip’s box is only the first. Each link swallows the one before and adds its own share. Open a link to see where it comes from.',
    account: 'see the calculation',
    chipUnknown: 'not published',
    all: 'In the scenario:',
    steps: {
      chip: {
        name: 'The chip',
        body: 'This is the most heat that the maker tells you to remove from it (TDP, thermal design power). It is the figure in the advertising, and on its own it plugs into no socket at all. For some chips the company does not publish even this.',
      },
      server: {
        name: 'The server',
        body: 'Around the chips work processors, memory, network cards, power supplies and fans. The server’s nameplate adds it all up at its worst; measured hard at work, a server draws about three quarters of that.',
      },
      rack: {
        name: 'The rack',
        body: 'The cabinet adds no watts: it puts them together. But it is what changes the building. Once a cabinet holds more than air can cool, water has to be brought right up to the chip.',
      },
      it: {
        name: 'The computing',
        body: 'All the servers, plus the network, the disks and the control machines; minus the fact that they are never all at full power at once. The two corrections pull in opposite directions and, for want of measurements, we let them cancel out. All this heat has to go somewhere.',
      },
      site: {
        name: 'The data centre',
        body: 'Cooling on the hottest afternoon, losses in transformers and batteries, lighting, reserve. This is the power that is contracted and that the permit states. Four data centres that publish both ends come close to this ratio; do not take it for the PUE, which is an average over the year.',
      },
      substation: {
        name: 'The substation',
        body: 'It turns the high voltage of the line into the voltage of the building. It is measured in volt-amperes (VA) and not in watts, because cable and transformer also carry the current that does no work; and nobody buys a transformer without slack.',
      },
    },
  },

  mean: {
    title: 'Contracted is not consumed',
    lead: 'The tallest bar goes into the permit and the queue for the grid. The shortest becomes the electricity bill and the carbon. Whoever shows you only one of the two is choosing for you.',
  },

  size: {
    title: 'How big is that?',
    homes: 'In homes',
    homesNote: 'This compares what homes use, no more. None of them goes dark because of it, and the yardstick changes from country to country.',
    people: 'In those homes live',
    city: 'In cities',
    cityNote: 'Here the whole city counts: homes, shops, factories and street lamps. The numbers are from the energy yearbook by municipality of the state of São Paulo, as published by the local press; we found no such table for Brazil’s other states. The town called Alumínio is small: nearly everything there goes to one plant making the metal that gave it its name, aluminium.',
    river: 'At Itaipu',
    turbines: 'of the giant dam between Brazil and Paraguay, at full load, to cover the contracted power. Each gives',
    line: 'In transmission lines',
    lineBody: 'to bring in the contracted power over short lines of two hundred and thirty thousand volts; at five hundred thousand volts, with',
    lineEach: 'each, it would take only',
    lineSpare: 'With none to spare: whoever cannot afford to stop asks for at least one more. And the route crosses somebody’s land.',
    water: 'In water',
    waterBody: 'evaporate on the site itself. It depends on how the cooling is done, more than on the size.',
    carbon: 'In carbon',
    carbonBody: 'counting the whole life of the power stations and the fuels. From the chimneys alone, as in national inventories:',
    carbonSource: 'The bars use each country’s yearly average as calculated by Ember and published by Our World in Data; that of the Brazilian chimneys is from Brazil’s ministry of science, technology and innovation. Yearly averages hide the hours in which the gas plant is switched on.',
    money: 'In Brazilian reais',
    moneyBody: 'In the chosen country a large customer pays, in our assumption,',
    homeTariff: 'A Brazilian home was paying, before taxes and depending on the local supplier,',
    moneyNote: 'The difference has technical reasons (high voltage, steady use) and reasons of power (charges and incentives are negotiated). Both are worth asking for in writing.',
  },

  whose: {
    title: 'Whose number is it?',
    lead: 'Two data centres from the talk, each with the numbers of those who report on it, those who build it, those who calculate from outside, and our own. None is a published measurement.',
    talk: 'What was said, and where it stands',
    sites: {
      colossus: { name: 'Colossus, by xAI', place: 'Memphis, Tennessee' },
      abilene: { name: 'Abilene, for OpenAI', place: 'Abilene, Texas' },
    },
    open: 'What each one counts, and whom it serves',
    gain: 'Whom it serves (our reading):',
    source: 'Source:',
    voices: {
      colossus: {
        press: {
          who: 'The press, and the talk through it',
          counts: 'A round number that does not say whether cooling is included. Divide it by the GPUs: you get a little less than the server alone requires.',
          gain: 'Round numbers make headlines. A small one fits better into a permit; a large one, into a funding round. The builder needs neither to confirm nor to deny it.',
        },
        plates: {
          who: 'The servers’ nameplates',
          counts: 'Only what is written on each server, times the number of servers: a floor for whoever contracts the power, a ceiling for whoever measures the computers.',
          gain: 'Nobody: it is the calculation that anyone can redo.',
        },
        grid: {
          who: 'Grid and batteries, according to the Memphis chamber of commerce',
          counts: 'Half comes from the grid, half is batteries. A battery does not generate, it gives back: over the year, all the energy comes from the grid or from turbines. We have not read the contract with the utility, which would settle the matter.',
          gain: 'The chamber cares about the size of the investment; the company, about showing that it does not overload the grid.',
        },
        independent: {
          who: 'Epoch AI, an independent institute',
          counts: 'Chips times a constant of watts per chip, cooling included. It is not a measurement.',
          gain: 'Those who get it right and show how. But whoever uses the same constant does not confirm the number: they repeat it.',
        },
        model: {
          who: 'This model',
          counts: 'Servers times the design ratio between what is contracted and what computes. The wide range is honest: measurements are missing.',
          gain: 'Whoever wants to ask. Take the ratio to its minimum with the slider: what is left is the servers’ nameplates, almost the talk’s number.',
        },
      },
      abilene: {
        press: {
          who: 'The press: Associated Press',
          counts: 'The eight buildings together. It is close to the sum of the computers; cooling seems to be left out.',
          gain: 'A smaller number frightens the host city less.',
        },
        company: {
          who: 'Crusoe, the company that builds it',
          counts: 'A construction announcement: the whole installation once it is finished.',
          gain: 'A large number attracts customers, credit and a place in the queue for the grid.',
        },
        grid: {
          who: 'Grid connection: the two substations',
          counts: 'One finished, the other seen under construction from a satellite. It is the limit of what can come in, not what is used. There is also gas on the campus itself:',
          gain: 'Whoever reserves a place on the grid before the others.',
        },
        independent: {
          who: 'Epoch AI, an independent institute',
          counts: 'Building by building, with images and with the computing power that the company stated.',
          gain: 'Those who get it right. The design ratio it uses belongs to the same family as ours: that we agree proves little.',
        },
        model: {
          who: 'This model',
          counts: 'Sixty thousand GPUs per building, with the maker’s power per tray and the same design ratio.',
          gain: 'Whoever wants to ask: change the chip and the ratio, and see who stays within the range.',
        },
      },
    },
    rule: 'At the bargaining table: for permits and the grid, ask for the contract with the utility; for the electricity bill and the carbon, the consumption metered over the year.',
  },
} as const;
