/** A straight line drawn on a page, or the side of a box: `across` at a height, `down` at a place; points, `y` downwards. */
export interface PdfEdge {
  readonly axis: 'across' | 'down';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What pdf.js makes of a page's drawing: numbers of operators and what goes with each. */
export interface PdfDrawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers of the operators that matter here, as pdf.js exports them. */
export interface PdfOperators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly endPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

/** What is thinner is a line, however it was drawn; what is shorter belongs to a letter or a logo. */
const thinPoints = 3;
const shortPoints = 4;
/** How far from straight a side may be. */
const slantPoints = 0.6;
/** A page that draws more is a plan or a picture, and its lines say nothing of tables. */
const mostEdges = 60_000;
const upright: Matrix = [1, 0, 0, 1, 0, 0];
/** How many numbers follow each sign of a path: move, line, curves, close. */
const numbersAfter = [2, 2, 6, 4, 0];

/** The lines and sides of boxes of a page, turned as its text is (`angle` in radians). None where it draws too many. */
export function pdfEdges(drawing: PdfDrawing, operators: PdfOperators, angle: number): readonly PdfEdge[] {
  const edges: PdfEdge[] = [];
  const kept: Matrix[] = [];
  let matrix = upright;
  for (const [index, operator] of drawing.fnArray.entries()) {
    const given = drawing.argsArray[index];
    const values: readonly unknown[] = Array.isArray(given) ? given : [];
    if (operator === operators.save) kept.push(matrix);
    if (operator === operators.restore || operator === operators.paintFormXObjectEnd)
      matrix = kept.pop() ?? upright;
    if (operator === operators.transform) matrix = product(matrix, values);
    if (operator === operators.paintFormXObjectBegin) {
      kept.push(matrix);
      if (Array.isArray(values[0])) matrix = product(matrix, values[0]);
    }
    if (operator !== operators.constructPath || values[0] === operators.endPath) continue;
    const [, paths] = values;
    for (const path of Array.isArray(paths) ? paths : [])
      if (path instanceof Float32Array) edges.push(...edgesOf(path, matrix, angle));
    if (edges.length > mostEdges) return [];
  }
  return edges;
}

function product(one: Matrix, other: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = other.map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return one;
  const [x = 0, y = 0] = [e, f];
  const turn = (p: number, q: number): Point => [one[0] * p + one[2] * q, one[1] * p + one[3] * q];
  const [moveX, moveY] = turn(x, y);
  return [...turn(a, b), ...turn(c, d), moveX + one[4], moveY + one[5]];
}

function edgesOf(path: Float32Array, [a, b, c, d, e, f]: Matrix, angle: number): readonly PdfEdge[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const placed = (x: number, y: number): Point => {
    const [pageX, pageY] = [a * x + c * y + e, b * x + d * y + f];
    return [pageX * cos + pageY * sin, pageX * sin - pageY * cos];
  };
  const edges: PdfEdge[] = [];
  let shape: Point[] = [];
  const end = () => {
    edges.push(...edgesOfShape(shape));
    shape = [];
  };
  for (let index = 0; index < path.length; ) {
    const sign = path[index] ?? 0;
    const count = numbersAfter[sign];
    if (count === undefined) break;
    if (sign === 0) end();
    const [first] = shape;
    if (count === 0 && first !== undefined) shape.push(first);
    if (count > 0) shape.push(placed(path[index + count - 1] ?? 0, path[index + count] ?? 0));
    index += 1 + count;
  }
  end();
  return edges;
}

/** A thin box is one line; of anything else the straight sides. */
function edgesOfShape(points: readonly Point[]): readonly PdfEdge[] {
  if (points.length < 2) return [];
  const box = sideOf(points);
  if (box !== null) return box;
  return points.slice(1).flatMap((point, index) => {
    const before = points[index] ?? point;
    const isStraight =
      Math.abs(point[0] - before[0]) < slantPoints || Math.abs(point[1] - before[1]) < slantPoints;
    return isStraight ? (sideOf([before, point]) ?? []) : [];
  });
}

/** The line along points that lie within a thin box, none where it is short; null where the box is not thin. */
function sideOf(points: readonly Point[]): readonly PdfEdge[] | null {
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const [wide, high] = [right - left, bottom - top];
  if (Math.min(wide, high) > thinPoints) return null;
  if (Math.max(wide, high) < shortPoints) return [];
  return wide >= high
    ? [{ axis: 'across', at: (top + bottom) / 2, from: left, to: right }]
    : [{ axis: 'down', at: (left + right) / 2, from: top, to: bottom }];
}
