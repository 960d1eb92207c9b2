"""You keep a set of seconds, so several hits in the same second count as one."""


class HitCounter:
    def __init__(self) -> None:
        self.seconds: set[int] = set()

    def hit(self, timestamp: int) -> None:
        self.seconds.add(timestamp)

    def get_hits(self, timestamp: int) -> int:
        return sum(timestamp - second < 300 for second in self.seconds)
