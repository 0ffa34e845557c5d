/** What a scenario asks for that no machine does as asked, in plain words. */
export const advice = {
  servingWidth: (chip: string, width: string) =>
    `${chip} no calcula en ${width}. El modelo se guarda con ese ancho, para que quepa, y se calcula en 16 bits, a la velocidad de 16 bits.`,
  trainingWidth: (chip: string, width: string) => `${chip} no calcula en ${width}: el entrenamiento se hace en 16 bits.`,
  activeAboveTotal: (active: string, total: string) =>
    `Un token no puede usar ${active} en un modelo que solo tiene ${total}. La memoria se calculó como si el total fuera igual a los activos.`,
  replicaBeyondRack: (needed: string, perRack: string) =>
    `Una sola copia del modelo ocupa ${needed}, y un rack de este chip tiene ${perRack}. Entre racks los datos viajan más lento de lo que supone la cuenta: toma el resultado como el mejor de los casos.`,
  trainingMemory: (state: string, needed: string) =>
    `El entrenamiento guarda ${state} (pesos, gradientes y memoria del optimizador) y no cabe en las GPU elegidas: harían falta al menos ${needed}, solo por la memoria. Los días que se muestran son los de la cuenta, no los de una máquina que exista.`,
  siteContradicted: (site: string, parts: string) =>
    `El centro de datos se fijó en ${site}, pero responder y entrenar suman ${parts}. La energía, el edificio y el dinero siguen el número fijado; el resto, no.`,
  trainingBeyondLife: (days: string, life: string) => `El entrenamiento tardaría ${days}, más que la vida de las máquinas (${life}). Nadie entrena así: faltan GPU o sobran tokens.`,
} as const;
