"""Keep the days that no later price has reached, each with its span, and add up what you pop.

Time: O(1) amortised per call. Space: O(n).
"""


class StockSpanner:
    def __init__(self) -> None:
        self.days: list[tuple[int, int]] = []

    def next(self, price: int) -> int:
        span = 1
        while self.days and self.days[-1][0] <= price:
            span += self.days.pop()[1]
        self.days.append((price, span))
        return span
