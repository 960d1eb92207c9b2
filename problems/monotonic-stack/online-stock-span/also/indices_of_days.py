"""Keep all prices and a stack of the indices of days; the span is the distance to the new top.

Time: O(1) amortised per call. Space: O(n).
"""


class StockSpanner:
    def __init__(self) -> None:
        self.prices: list[int] = []
        self.greater: list[int] = []

    def next(self, price: int) -> int:
        day = len(self.prices)
        self.prices.append(price)
        while self.greater and self.prices[self.greater[-1]] <= price:
            self.greater.pop()
        previous = self.greater[-1] if self.greater else -1
        self.greater.append(day)
        return day - previous
