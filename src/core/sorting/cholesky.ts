/** Systems of equations whose matrix is symmetric and positive definite, by Cholesky's factors. Matrices are rows of numbers. */

/** The lower triangle L with L Lᵀ = `matrix`; row i holds i + 1 numbers. */
export const choleskyFactor = (matrix: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  const factor: number[][] = [];
  for (let i = 0; i < matrix.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      const other = j === i ? row : factor[j]!;
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= row[k]! * other[k]!;
      row.push(j === i ? Math.sqrt(sum) : sum / other[j]!);
    }
    factor.push(row);
  }
  return factor;
};

/** x with L Lᵀ x = `right`. */
export const solveWith = (factor: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const x = [...right];
  for (let i = 0; i < x.length; i++) {
    let sum = x[i]!;
    for (let k = 0; k < i; k++) sum -= factor[i]![k]! * x[k]!;
    x[i] = sum / factor[i]![i]!;
  }
  for (let i = x.length - 1; i >= 0; i--) {
    x[i] = x[i]! / factor[i]![i]!;
    for (let k = 0; k < i; k++) x[k] = x[k]! - factor[i]![k]! * x[i]!;
  }
  return x;
};

export const inverseWith = (factor: readonly (readonly number[])[]): number[][] =>
  factor.map((_, column) =>
    solveWith(
      factor,
      factor.map((__, row) => (row === column ? 1 : 0)),
    ),
  );
