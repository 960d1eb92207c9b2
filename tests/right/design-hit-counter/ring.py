class HitCounter:
    def __init__(self):
        self.times, self.hits = [0] * 300, [0] * 300
    def hit(self, timestamp):
        i = timestamp % 300
        if self.times[i] != timestamp:
            self.times[i], self.hits[i] = timestamp, 1
        else: self.hits[i] += 1
    def getHits(self, timestamp):
        return sum(h for t, h in zip(self.times, self.hits) if timestamp - t < 300)
