class StockSpanner:
    def __init__(self):
        self.p, self.s = [], []
    def next(self, price):
        i = len(self.p) - 1
        while i >= 0 and self.p[i] <= price: i -= self.s[i]
        self.p.append(price)
        self.s.append(len(self.p) - 1 - i)
        return self.s[-1]
