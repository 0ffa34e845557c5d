/**
 * What a site is made of, before anything is placed: counts and sizes, from the model's facility quantities or from a
 * published site. Lengths in metres, powers in watts.
 */
export interface SitePlan {
  /** Accelerators at the site, a whole number. */
  readonly gpus: number;
  readonly gpusPerServer: number;
  readonly serversPerRack: number;
  readonly racksPerRow: number;
  readonly rowsPerHall: number;
  /** Whole numbers: the model's. The last rack, row and hall may be partly filled. */
  readonly servers: number;
  readonly racks: number;
  readonly rows: number;
  readonly halls: number;
  readonly coolingUnits: number;
  readonly transformers: number;
  readonly generators: number;
  /** Circuits of the transmission line that ends at the main substation. */
  readonly circuits: number;
  readonly powerPerGpu: number;
  readonly facilityPower: number;
}

/** Where one accelerator stands; all counted from 0. */
export interface Address {
  readonly hall: number;
  readonly row: number;
  readonly rack: number;
  readonly server: number;
  readonly slot: number;
}

/** A box on the ground: centre in x and z, bottom at y, sizes along x, y, z. x east, y up, z south; the origin is the middle of the campus. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly width: number;
  readonly height: number;
  readonly depth: number;
}
