/** Words of the charts and interactions of the training calculator. */
export const treino = {
  what: 'O quê',
  value: 'Quanto',
  passes: {
    caption: 'Treino e uso acumulados, em três medidas, sobre os mesmos dias. O treino sobe até o lançamento e para; o uso começa no lançamento e sobe sem parar. A bola marca o dia em que se igualam.',
    hours: 'GPU-horas ocupadas',
    energy: 'energia da frota inteira',
    rent: 'aluguel da frota inteira',
    launch: 'lançamento',
    making: 'treino',
    using: 'uso',
    day: (count: string) => `dia ${count}`,
    head: ['Medida', 'Treino', 'Uso, por dia', 'Dias até igualar'],
    flop: 'contas feitas (FLOP)',
  },
  mixture: {
    caption: 'Cada quadrado é uma parte igual dos parâmetros guardados; cheios são os que trabalham para um token. Num modelo denso, todos.',
    works: (share: string) => `trabalham por token: ${share}`,
    stored: 'parâmetros guardados',
    active: 'parâmetros ativos por token',
    share: 'parte que trabalha',
  },
  kinds: {
    legend: 'Tipo de modelo',
    dense: 'denso: todos trabalham',
    mixture: (times: string) => `mistura: guarda ${times} os ativos`,
    hint: 'O botão muda só o total; os parâmetros ativos ficam.',
  },
} as const;
