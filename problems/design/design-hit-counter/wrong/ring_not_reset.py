"""You add to the ring's counter without asking which second it belongs to, so old hits stay."""


class HitCounter:
    def __init__(self) -> None:
        self.times = [0] * 300
        self.counts = [0] * 300

    def hit(self, timestamp: int) -> None:
        self.times[timestamp % 300] = timestamp
        self.counts[timestamp % 300] += 1

    def get_hits(self, timestamp: int) -> int:
        total = 0
        for time, count in zip(self.times, self.counts, strict=True):
            if timestamp - time < 300:
                total += count
        return total
