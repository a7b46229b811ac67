/** Lines of a pasted list that count what stands above them. */
export const isTotal = (cell: string): boolean =>
  /^((sub|grand |class )?total(es)?|points? possible|(class )?average|mean|median|count|class size|promedio|cantidad)( (de|del|la|of|the|students?|class|alumn[oa]s|estudiantes|grupo|clase))*[\s:=\d.,/%]*$/i.test(
    cell,
  );
