"""You count all hits that ever came, but only those of the last 300 seconds count."""


class HitCounter:
    def __init__(self) -> None:
        self.hits: list[int] = []

    def hit(self, timestamp: int) -> None:
        self.hits.append(timestamp)

    def get_hits(self, timestamp: int) -> int:
        return sum(time <= timestamp for time in self.hits)
