class SmallestInfiniteSet:
    def __init__(self):
        self.has = [True] * 1001
        self.p = 1
    def popSmallest(self) -> int:
        x = self.p
        self.has[x] = False
        while self.p <= 1000 and not self.has[self.p]: self.p += 1
        return x
    def addBack(self, num: int) -> None:
        self.has[num] = True
        self.p = min(self.p, num)
