/** What a link to one's own list could not give; loaded with it. */
export const listNotice = {
  leftOut: (ids: string) => `Este enlace pide diapositivas que no existen aquí y que quedaron fuera: ${ids}. Las demás están en el orden pedido.`,
  empty: 'Este enlace no trae ninguna diapositiva que exista aquí. La presentación las muestra todas.',
} as const;
