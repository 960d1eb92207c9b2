T = TypeVar("T")

class DetectSquares:
    pts: Dict[Tuple[int, int], int]

    def __init__(self):
        self.pts = Counter()
        self.cols = defaultdict(set)

    @property
    def total(self) -> int:
        return sum(self.pts.values())

    def add(self, point: List[int]) -> None:
        x, y = point
        self.pts[x, y] += 1
        self.cols[x].add(y)

    def count(self, point: List[int]) -> int:
        x, y = point
        return sum(
            self.pts[x, b] * self.pts[x + s * abs(b - y), y] * self.pts[x + s * abs(b - y), b]
            for b in self.cols[x] if b != y
            for s in (1, -1)
        )
