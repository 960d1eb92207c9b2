class HitCounter:
    def __init__(self): self.a = []
    def hit(self, timestamp: int) -> None: self.a.append(timestamp)
    def getHits(self, timestamp: int) -> int:
        return len(self.a) - bisect_right(self.a, timestamp - 300)
