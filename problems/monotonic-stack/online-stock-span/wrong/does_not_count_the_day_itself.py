"""You count only the earlier days, but the day itself belongs to its span."""


class StockSpanner:
    def __init__(self) -> None:
        self.prices: list[int] = []

    def next(self, price: int) -> int:
        span = 0
        while span < len(self.prices) and self.prices[-1 - span] <= price:
            span += 1
        self.prices.append(price)
        return span
