class StockSpanner:
    def __init__(self):
        self.i = 0
        self.st = [(-1, inf)]
    def next(self, price: int) -> int:
        while price >= self.st[-1][1]: self.st.pop()
        ans = self.i - self.st[-1][0]
        self.st.append((self.i, price))
        self.i += 1
        return ans
