class SmallestInfiniteSet:
    def __init__(self):
        self.lst = list(range(1, 1001))
    def popSmallest(self) -> int:
        return self.lst.pop(0)
    def addBack(self, num: int) -> None:
        k = bisect.bisect_left(self.lst, num)
        if k == len(self.lst) or self.lst[k] != num:
            bisect.insort(self.lst, num)
