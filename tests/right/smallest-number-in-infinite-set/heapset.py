class SmallestInfiniteSet:

    def __init__(self):
        self.cur = 1
        self.h = []
        self.s = set()

    def popSmallest(self) -> int:
        if self.h:
            x = heappop(self.h)
            self.s.remove(x)
            return x
        self.cur += 1
        return self.cur - 1

    def addBack(self, num: int) -> None:
        if num < self.cur and num not in self.s:
            heappush(self.h, num)
            self.s.add(num)


# Your SmallestInfiniteSet object will be instantiated and called as such:
# obj = SmallestInfiniteSet()
# param_1 = obj.popSmallest()
# obj.addBack(num)
