"""Keep a ring of 300 counters, each with the second that it belongs to.

Time: O(window) per question, O(1) per hit. Space: O(window).
"""


class HitCounter:
    def __init__(self) -> None:
        self.times = [0] * 300
        self.counts = [0] * 300

    def hit(self, timestamp: int) -> None:
        place = timestamp % 300
        if self.times[place] != timestamp:
            self.times[place] = timestamp
            self.counts[place] = 0
        self.counts[place] += 1

    def get_hits(self, timestamp: int) -> int:
        total = 0
        for time, count in zip(self.times, self.counts, strict=True):
            if timestamp - time < 300:
                total += count
        return total
