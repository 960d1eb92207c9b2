class SmallestInfiniteSet:
    def __init__(self):
        self.gone = set()
    def popSmallest(self) -> int:
        i = 1
        while i in self.gone: i += 1
        self.gone.add(i)
        return i
    def addBack(self, num: int) -> None:
        self.gone.discard(num)
