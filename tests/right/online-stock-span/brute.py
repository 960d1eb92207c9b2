class StockSpanner:
    def __init__(self):
        self.a = []
    def next(self, price: int) -> int:
        self.a.append(price)
        c = 0
        for x in reversed(self.a):
            if x > price: break
            c += 1
        return c
