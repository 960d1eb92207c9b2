"""Keep all prices and walk back from the newest.

Time: O(n) per call. Space: O(n).
"""


class StockSpanner:
    def __init__(self) -> None:
        self.prices: list[int] = []

    def next(self, price: int) -> int:
        self.prices.append(price)
        span = 0
        for earlier in reversed(self.prices):
            if earlier > price:
                break
            span += 1
        return span
