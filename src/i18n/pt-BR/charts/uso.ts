/** Words of the charts on the model in use. */
export const uso = {
  loadCurve: {
    caption: 'Um dia de acessos: a curva sobe de manhã e chega ao pico à noite. A capacidade instalada cobre o pico; na média do dia, parte dela está ociosa.',
    installed: 'capacidade instalada: o pico',
    mean: 'média do dia',
    what: 'O quê',
    value: 'Quanto',
    ratio: 'Pico sobre a média',
    idle: 'Capacidade ociosa na média do dia',
  },
  fleetScale: {
    caption: 'Quantas GPUs para servir: a faixa do modelo em escala logarítmica, com o número da palestra marcado.',
    model: 'modelo:',
    talk: 'palestra:',
    what: 'O quê',
    value: 'GPUs',
    low: 'Modelo, limite baixo (5 %)',
    central: 'Modelo, valor central',
    high: 'Modelo, limite alto (95 %)',
  },
} as const;
