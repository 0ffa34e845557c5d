/** Words of the charts of this part of the talk. */
export const treino = {} as const;
