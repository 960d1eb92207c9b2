"""You count all earlier days that are not higher, but the span ends at the first higher one."""


class StockSpanner:
    def __init__(self) -> None:
        self.prices: list[int] = []

    def next(self, price: int) -> int:
        self.prices.append(price)
        return sum(earlier <= price for earlier in self.prices)
