/**
 * Swedish females 1993 to 1998, five-year groups, 85 and over open: Preston, Heuveline & Guillot, Demography (2001),
 * Box 6.2. Columns: age, population 1 January 1993, person-years 5Lx (radix 100 000), births per woman and year, net
 * migration 1993-1998, births of the five years by mother's age, population 1998.
 */
export const sweden1993: readonly (readonly number[])[] = [
  [0, 293395, 497487, 0, 6840, 0, 302392],
  [5, 248369, 497138, 0, 4150, 0, 298682],
  [10, 240012, 496901, 0, 3365, 0, 252007],
  [15, 261346, 496531, 0.012, 5270, 15244, 244150],
  [20, 285209, 495902, 0.0908, 9240, 126688, 268267],
  [25, 314388, 495168, 0.1499, 8230, 229354, 293515],
  [30, 281290, 494213, 0.1125, 5470, 170057, 320624],
  [35, 286923, 492760, 0.0441, 3155, 63203, 284767],
  [40, 304108, 490447, 0.0074, 1770, 10971, 288031],
  [45, 324946, 486613, 0.0003, 1115, 472, 303166],
  [50, 247613, 480665, 0, 1075, 0, 322062],
  [55, 211351, 471786, 0, 845, 0, 243989],
  [60, 215140, 457852, 0, 645, 0, 205841],
  [65, 221764, 436153, 0, 530, 0, 205516],
  [70, 223506, 402775, 0, 465, 0, 205270],
  [75, 183654, 350358, 0, 300, 0, 194771],
  [80, 141990, 271512, 0, 250, 0, 142565],
  [85, 112424, 291707, 0, 175, 0, 131966],
]; // prettier-ignore

/** Boys per girl used in the book. */
export const swedenSexRatio = 1.05;

/** Unrounded results of the same computation (an independent run of the method in R). */
export const swedenUnrounded = {
  girlsAged0: 302391.759893037,
  boysAged0: 317340.347887689,
  births: 615988.06378933,
  girlsBorn: 300481.982336259,
  survivalNewborn: 0.994974,
  survivalOpen: 0.517928194894,
} as const;

/** The population without migration, Box 6.1, and its Leslie matrix (the same independent run). */
export const swedenClosed = {
  population1998: [293573.807, 293189.176, 248250.595],
  births: 604866.362507,
  birthsNext: 577147.845454,
  eigenvalue: 1.00111253408,
  annualGrowth: 0.000222383,
} as const;

/**
 * The municipality of Umeå 2019-2030 as printed in the documentation of the R package befproj (components of the first five
 * years, growth of the last six); the assumptions are that package's example data.
 */
export const umeaPublished = {
  components: [
    { netMigrationMen: 541.0532, netMigration: 1115.083, boys: 784.4031, girls: 741.6729 },
    { netMigrationMen: 480.7252, netMigration: 1086.154, boys: 798.4692, girls: 754.9728 },
    { netMigrationMen: 515.1171, netMigration: 1089.646, boys: 810.56, girls: 766.405 },
    { netMigrationMen: 461.5626, netMigration: 1061.646, boys: 819.9212, girls: 775.2562 },
    { netMigrationMen: 486.9417, netMigration: 1067.007, boys: 826.8813, girls: 781.8372 },
  ],
  lastGrowth: [1671.514, 1647.338, 1630.896, 1603.411, 1562.46, 1490.897],
} as const;
