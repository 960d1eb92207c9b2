"""You stop at an equal price, but a price that is at most the new one belongs to the span."""


class StockSpanner:
    def __init__(self) -> None:
        self.days: list[tuple[int, int]] = []

    def next(self, price: int) -> int:
        span = 1
        while self.days and self.days[-1][0] < price:
            span += self.days.pop()[1]
        self.days.append((price, span))
        return span
