"""Store prices and spans in two lists and jump back over whole spans.

Time: O(1) amortised per call. Space: O(n).
"""


class StockSpanner:
    def __init__(self) -> None:
        self.prices: list[int] = []
        self.spans: list[int] = []

    def next(self, price: int) -> int:
        today = len(self.prices)
        day = today - 1
        while day >= 0 and self.prices[day] <= price:
            day -= self.spans[day]
        self.prices.append(price)
        self.spans.append(today - day)
        return today - day
