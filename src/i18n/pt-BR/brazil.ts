/** Titles and one-paragraph readings of Brazil's entries. */
import type { BrazilId } from '../../model/catalogues/brazil.ts';

export const brazilWords: Readonly<Record<BrazilId, { readonly title: string; readonly text: string }>> = {
  tiktok: {
    title: 'Data center do TikTok em Pecém, Ceará',
    text: 'Projeto de exportação de processamento, em obras numa zona de processamento de exportação. O povo Anacé reivindica a área e diz que não foi consultado. A imprensa chegou a publicar 84 mil casas equivalentes: erro de dez vezes.',
  },
  'rio-ai-city': {
    title: 'Rio AI City',
    text: 'O que se anuncia não é o que se constrói: há uma pequena parte em obras.',
  },
  'scala-ai-city': {
    title: 'Scala AI City, Eldorado do Sul',
    text: 'Anúncio de grande porte, com primeira fase bem menor e sem chips conhecidos.',
  },
  redata: {
    title: 'Redata, o regime especial dos data centers',
    text: 'Suspende tributos de equipamentos em troca de contrapartidas. A medida provisória caducou sem voto no Senado; o regime voltou em lei no segundo semestre de 2026, com limite de água e energia renovável ou de baixa emissão.',
  },
  'data-centers': {
    title: 'Data centers no consumo do país',
    text: 'A parte na demanda elétrica mais que dobra na projeção, e o governo estima que a maior parte dos dados é processada fora.',
  },
  pbia: {
    title: 'Plano Brasileiro de Inteligência Artificial',
    text: 'A maior fatia vai para inovação nas empresas; a infraestrutura inclui um supercomputador cuja compra foi adiada.',
  },
  'santos-dumont': {
    title: 'Santos Dumont, o supercomputador do LNCC',
    text: 'O número de chips da base está nas fontes; o desempenho depois da expansão é de memória e pede conferência.',
  },
  hpc: {
    title: 'Maiores parques de GPU conhecidos no Brasil',
    text: 'Quase tudo é da Petrobras. Somados, dão menos de um centésimo do Colossus.',
  },
  serpro: {
    title: 'Nuvem de governo',
    text: 'Fica em data centers estatais, com equipamento de empresas estrangeiras; a Dataprev reconhece que a soberania é relativa.',
  },
  household: {
    title: 'A casa brasileira',
    text: 'O consumo médio e o número de pessoas servem para comparar potências com moradias.',
  },
  itaipu: {
    title: 'Itaipu',
    text: 'A usina binacional é a régua de potência: um data center contratado em centenas de megawatts pede boa parte de uma de suas unidades.',
  },
  grid: {
    title: 'O carbono da rede brasileira',
    text: 'A rede é das mais limpas do mundo na operação; no ciclo de vida, o número mais que dobra, e em anos secos também sobe.',
  },
  'educacao-vigiada': {
    title: 'Educação Vigiada',
    text: 'Lê para onde aponta o servidor de e-mail do domínio oficial das instituições públicas de ensino.',
  },
  conference: {
    title: 'I Conferência IA com Direitos Sociais',
    text: 'São Bernardo do Campo, no Sindicato dos Metalúrgicos do ABC e na UFABC, depois de uma prévia no Ceará.',
  },
  'ai-bill': {
    title: 'PL 2338/2023, o marco da IA',
    text: 'Aprovado no Senado; na última leitura que pudemos fazer, ainda parado na Câmara.',
  },
  portuguese: {
    title: 'O mesmo modelo em português',
    text: 'Quanto maior o modelo, menor a distância entre a nota em inglês e a nota em português.',
  },
};
