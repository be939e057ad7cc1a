import { expect, it } from 'vitest';
import { exampleScheme } from '../../testing/example-scheme.js';
import { cellsOf, publishedTable, resultsOf } from '../../testing/published-table.js';
import { scoreSample } from '../../testing/score-sample.js';

/**
 * The World Risk Index 2021 (Bündnis Entwicklung Hilft and Ruhr University Bochum,
 * weltrisikobericht.de), as gathered in github.com/hassanjawwad12/World-Risk-Classification,
 * `world_risk_index.csv`, which names the countries in German: risk, vulnerability; exposure,
 * susceptibility, lack of coping capacities, lack of adaptive capacities. The countries stand in
 * the order of their risk; each of the five classes ends after so many of them.
 */
const columns = ['exposure', 'susceptibility', 'coping', 'adaptation'];
const classes = { 'very-high': 36, high: 72, medium: 108, low: 144, 'very-low': 181 };
const rows = publishedTable(
  `
Vanuatu 47.73 57.82 82.55 39.66 81.21 52.59
Salomonen 31.16 60.95 51.13 46.07 81.14 55.63
Tonga 30.51 47.95 63.63 28.42 79.81 35.62
Dominica 27.42 44.41 61.74 23.42 71.13 38.67
Antigua und Barbuda 27.28 40.28 67.73 23.80 64.41 32.62
Brunei Darussalam 22.77 39.14 58.17 15.33 68.13 33.96
Guyana 21.83 49.69 43.93 25.96 77.23 45.88
Philippinen 21.39 50.11 42.68 28.63 82.14 39.56
Papua-Neuguinea 20.90 68.27 30.62 55.28 86.16 63.37
Guatemala 20.23 54.98 36.79 32.55 85.66 46.72
Kap Verde 17.72 47.59 37.23 28.86 72.71 41.21
Costa Rica 17.06 38.54 44.27 19.96 65.33 30.34
Bangladesch 16.23 57.74 28.11 32.57 85.57 55.07
Fidschi 16.06 46.55 34.51 22.06 76.63 40.95
Kambodscha 15.80 58.76 26.89 38.89 86.61 50.79
Timor-Leste 15.75 55.73 28.27 41.83 75.72 49.64
Dschibuti 15.48 60.03 25.78 36.19 84.33 59.58
El Salvador 15.32 48.46 31.62 24.31 78.66 42.41
Kiribati 15.14 57.34 26.41 39.67 82.82 49.52
Komoren 14.91 63.13 23.62 45.93 85.39 58.06
Haiti 14.54 67.91 21.41 49.93 90.36 63.44
Nicaragua 14.12 54.25 26.02 32.27 83.29 47.19
Niger 13.90 72.15 19.27 61.72 87.91 66.83
Guinea-Bissau 13.39 70.92 18.88 60.17 89.20 63.39
Kamerun 13.07 64.21 20.35 47.38 88.58 56.66
Nigeria 12.66 64.46 19.64 49.70 88.58 55.10
Uruguay 12.53 34.83 35.97 19.22 54.25 31.01
Gambia 12.40 62.78 19.75 43.58 83.02 61.73
Jamaika 12.02 46.37 25.92 24.92 74.52 39.67
Tschad 11.94 75.75 15.76 64.96 92.16 70.13
Benin 11.71 65.33 17.92 54.09 81.42 60.49
Dominikanische Republik 11.49 46.48 24.72 23.35 78.34 37.76
Chile 11.32 34.83 32.51 17.79 59.44 27.25
Honduras 11.23 54.35 20.66 31.62 85.74 45.68
Burkina Faso 11.19 67.48 16.59 57.08 84.39 60.98
Togo 10.99 66.23 16.60 55.77 86.14 56.79
Mali 10.71 68.64 15.61 49.75 88.60 67.58
Indonesien 10.67 50.10 21.30 26.06 78.71 45.54
Madagaskar 10.44 69.71 14.97 65.83 86.32 56.97
Burundi 10.42 70.02 14.88 62.29 90.43 57.34
Kenia 10.33 62.13 16.63 50.80 85.50 50.10
Angola 10.28 65.86 15.61 52.89 86.89 57.80
Vietnam 10.27 46.60 22.04 23.73 76.73 39.34
Elfenbeinküste 9.98 64.10 15.57 47.26 85.61 59.43
Senegal 9.79 59.31 16.50 44.64 77.87 55.42
Japan 9.66 25.09 38.51 17.92 39.42 17.94
Sierra Leone 9.40 68.87 13.65 55.15 85.39 66.07
Ghana 9.32 56.88 16.38 41.60 78.75 50.29
Simbabwe 9.30 64.11 14.51 55.02 88.44 48.88
Mosambik 9.11 68.73 13.26 62.60 88.45 55.13
Mauritius 9.04 37.92 23.85 17.39 58.21 38.17
Tansania 8.94 64.00 13.97 56.49 83.21 52.30
Malawi 8.94 66.98 13.35 59.46 84.68 56.79
Liberia 8.92 66.17 13.48 55.63 87.16 55.73
Ecuador 8.82 47.05 18.75 24.96 76.45 39.74
Demokratische Rep. Kongo 8.78 74.04 11.86 67.76 92.80 61.55
Trinidad und Tobago 8.67 38.41 22.58 18.99 61.24 34.99
Guinea 8.65 68.08 12.70 51.87 89.08 63.29
Uganda 8.64 67.07 12.88 61.54 88.05 51.63
Sudan 8.47 64.49 13.13 44.93 92.30 56.25
Albanien 8.23 41.63 19.77 20.10 74.77 30.03
Mauretanien 8.20 62.37 13.15 38.15 86.97 61.98
Afghanistan 8.18 66.63 12.27 48.57 91.40 59.93
Belize 8.03 47.97 16.73 28.20 74.46 41.26
Venezuela 7.99 49.86 16.02 25.75 86.35 37.47
Niederlande 7.98 25.13 31.75 14.66 44.34 16.40
Äthiopien 7.93 67.52 11.75 56.76 87.35 58.45
Usbekistan 7.91 48.56 16.28 30.25 75.65 39.79
Eswatini 7.85 57.98 13.54 42.35 82.62 48.98
Panama 7.76 43.74 17.74 23.03 73.03 35.15
Malaysia 7.73 40.49 19.09 17.05 71.19 33.22
Sambia 7.72 63.67 12.12 61.69 81.31 48.00
Algerien 7.66 46.14 16.61 22.24 76.81 39.36
Zentralafrikanische Republik 7.64 75.83 10.08 70.52 90.56 66.41
Sri Lanka 7.55 47.19 15.99 23.05 76.35 42.17
Ruanda 7.55 61.04 12.37 52.14 79.44 51.55
Surinam 7.38 48.41 15.24 28.82 74.70 41.70
Äquatorialguinea 7.29 57.28 12.73 40.64 86.57 44.64
Kirgisistan 7.25 43.96 16.49 24.59 75.22 32.07
Myanmar 7.25 56.11 12.92 29.42 86.27 52.64
Föd. Staaten von Mikronesien 7.11 50.71 14.03 31.04 72.21 48.89
Griechenland 6.93 31.18 22.23 17.42 58.93 17.20
Eritrea 6.87 71.09 9.66 63.28 89.71 60.29
Kongo 6.84 64.76 10.56 54.39 88.63 51.26
Pakistan 6.80 56.88 11.95 33.57 84.71 52.37
Montenegro 6.75 37.92 17.80 18.57 68.20 26.99
Peru 6.75 45.26 14.92 26.29 76.22 33.27
Kolumbien 6.72 45.32 14.83 22.80 77.04 36.13
Lesotho 6.66 59.98 11.10 43.97 81.50 54.47
Indien 6.65 53.09 12.52 32.15 78.70 48.42
Gabun 6.60 51.79 12.75 32.58 75.08 47.71
Thailand 6.52 44.06 14.79 17.62 78.65 35.91
Südafrika 6.46 47.93 13.47 30.90 73.35 39.54
Mexiko 6.03 42.44 14.20 20.86 74.25 32.20
China 5.87 41.08 14.29 21.64 71.42 30.17
Namibia 5.86 51.89 11.30 42.89 74.11 38.66
Tunesien 5.85 44.74 13.08 20.90 75.50 37.83
Turkmenistan 5.85 47.72 12.25 27.99 76.76 38.42
Tadschikistan 5.84 48.06 12.15 32.57 76.27 35.35
Nordmazedonien 5.82 40.21 14.48 18.81 70.58 31.25
Marokko 5.82 48.00 12.12 25.02 79.35 39.63
Aserbaidschan 5.81 40.90 14.21 18.46 72.00 32.24
Syrien 5.80 54.54 10.63 27.32 90.76 45.54
Irak 5.80 55.77 10.40 26.86 87.89 52.57
Kuba 5.75 35.26 16.30 19.70 53.28 32.79
Jemen 5.72 69.12 8.27 44.85 93.17 69.34
Rumänien 5.71 37.11 15.39 19.47 63.14 28.71
Georgien 5.69 37.56 15.14 22.15 59.22 31.32
Samoa 5.54 48.32 11.46 25.56 79.83 39.56
Libanon 5.49 47.31 11.61 20.26 81.00 40.66
Serbien 5.42 39.14 13.84 21.89 68.39 27.15
Armenien 5.40 37.92 14.23 19.62 65.37 28.76
Türkei 5.11 40.65 12.57 18.09 72.44 31.42
Ungarn 5.07 33.25 15.24 16.07 58.89 24.78
Iran 5.03 46.15 10.90 21.67 82.62 34.17
Brasilien 4.97 43.80 11.35 22.68 76.22 32.51
Neuseeland 4.96 28.20 17.59 16.06 47.45 21.08
Seychellen 4.89 40.97 11.94 18.23 64.82 39.86
Italien 4.74 31.58 15.02 16.90 60.29 17.55
Bolivien 4.71 49.67 9.49 31.83 79.79 37.38
Bosnien und Herzegowina 4.68 43.01 10.89 18.77 74.61 35.65
Nepal 4.66 54.76 8.51 32.90 83.28 48.10
Australien 4.54 25.12 18.07 15.66 43.67 16.02
St. Lucia 4.52 45.96 9.83 23.68 74.26 39.95
Irland 4.49 26.90 16.68 15.40 47.66 17.65
Laos 4.46 55.64 8.01 32.86 82.91 51.14
Kuwait 4.32 36.28 11.90 14.12 70.09 24.64
Bahamas 4.27 36.74 11.63 17.68 58.92 33.63
Kroatien 4.16 34.55 12.04 17.36 63.67 22.63
Bulgarien 4.16 34.90 11.93 21.11 58.78 24.80
Jordanien 4.11 44.47 9.24 22.59 68.26 42.56
Moldawien 4.00 41.51 9.63 21.56 68.87 34.10
Ver. Staaten von Amerika 3.98 30.58 13.03 15.92 54.15 21.68
Botswana 3.94 47.86 8.23 32.44 71.83 39.30
Spanien 3.62 30.73 11.77 15.86 58.22 18.11
Paraguay 3.56 47.98 7.43 24.11 79.92 39.90
Russische Föderation 3.53 37.21 9.50 18.64 65.83 27.15
Portugal 3.52 30.38 11.60 16.60 51.49 23.04
Argentinien 3.52 36.63 9.60 20.35 60.27 29.27
Vereinigtes Königreich 3.51 27.92 12.58 16.18 48.71 18.87
Kasachstan 3.48 37.29 9.34 17.64 65.09 29.15
Libyen 3.47 47.12 7.37 22.65 83.76 34.94
Slowenien 3.42 30.04 11.40 14.87 56.15 19.09
Slowakei 3.33 32.97 10.10 14.84 59.15 24.93
Bhutan 3.25 47.12 6.90 23.72 72.44 45.21
Zypern 3.21 35.78 8.97 15.24 67.63 24.46
Vereinigte Arabische Emirate 3.14 29.97 10.48 9.82 54.52 25.57
Südkorea 3.13 27.45 11.40 13.36 48.48 20.50
Polen 3.07 32.46 9.45 15.56 59.65 22.17
Österreich 3.06 23.41 13.08 13.87 41.00 15.35
Tschechische Republik 3.06 28.46 10.76 15.09 49.48 20.80
Lettland 3.01 34.21 8.80 18.90 60.06 23.67
Mongolei 2.98 43.09 6.91 29.02 64.44 35.81
Bahrain 2.93 39.94 7.33 15.31 76.81 27.71
Norwegen 2.87 26.48 10.84 13.80 42.79 22.86
Kanada 2.81 27.10 10.36 15.07 47.49 18.73
Israel 2.81 33.30 8.45 18.51 58.57 22.83
Dänemark 2.79 23.43 11.92 14.90 40.09 15.30
Ukraine 2.72 39.36 6.92 18.83 68.43 30.81
Belgien 2.71 23.79 11.41 14.66 42.49 14.22
Deutschland 2.66 23.12 11.51 15.02 38.35 16.00
Belarus 2.64 32.96 8.00 16.68 56.36 25.84
São Tomé and Príncipe 2.57 56.60 4.54 45.67 77.23 46.90
Oman 2.54 42.02 6.04 23.68 66.65 35.73
Luxemburg 2.53 26.41 9.57 11.86 47.15 20.23
Frankreich 2.51 26.06 9.63 16.68 45.10 16.41
Singapur 2.50 28.10 8.88 10.34 54.01 19.94
Schweden 2.25 25.62 8.80 15.63 45.43 15.81
Litauen 2.18 29.72 7.35 18.17 50.01 20.99
Schweiz 2.04 22.68 9.01 13.97 38.92 15.14
Finnland 2.00 24.24 8.26 15.78 41.20 15.75
Estland 1.99 30.52 6.51 16.60 53.61 21.35
Ägypten 1.82 48.33 3.76 22.22 83.15 39.62
Island 1.71 23.95 7.14 13.99 43.20 14.67
Malediven 1.69 40.39 4.18 15.59 65.82 39.76
Barbados 1.37 37.96 3.61 20.66 60.11 33.12
Grenada 1.06 43.98 2.40 26.36 69.21 36.38
Saudi-Arabien 0.94 36.46 2.58 13.83 68.21 27.34
St. Vincent u. die Grenadinen 0.70 43.00 1.62 28.16 69.86 30.97
Malta 0.69 29.96 2.31 15.04 54.76 20.09
Katar 0.30 34.80 0.85 9.03 65.03 30.34
`,
  2,
  columns,
);

const scoring = scoreSample(exampleScheme('world-risk'), cellsOf(rows), { period: '2021' });

it('gives the published risk of all 181 countries, a product of two numbers with two decimals', () => {
  const scores = resultsOf(scoring).map(({ name, score }) => [name, score]);
  expect(scores).toEqual(rows.map(({ name, published: [risk] }) => [name, risk]));
  const vulnerability = scoring.results[scoring.plan.columnOf.get('vulnerability') as number];
  expect([...(vulnerability?.values ?? [])]).toEqual(rows.map(({ published }) => published[1]));
});

it('puts each of them into its published class, a fifth of the ranks', () => {
  const classOf = (place: number) => Object.entries(classes).find(([, last]) => place <= last)?.[0];
  expect(resultsOf(scoring).map(({ grade }) => grade)).toEqual(
    rows.map((_, index) => classOf(index + 1)),
  );
});
