class Word:
    def __init__(self, w, f):
        self.w, self.f = w, f
    def __lt__(self, o):
        return self.w > o.w if self.f == o.f else self.f < o.f
class Solution:
    def topKFrequent(self, words: List[str], k: int) -> List[str]:
        h = []
        for w, f in Counter(words).items():
            heappush(h, Word(w, f))
            if len(h) > k: heappop(h)
        res = []
        while h: res.append(heappop(h).w)
        return res[::-1]
