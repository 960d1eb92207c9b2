class Solution:
    def reorganizeString(self, s: str) -> str:
        h = [(-v, k) for k, v in Counter(s).items()]
        heapify(h)
        res, prev = [], None
        while h:
            c, ch = heappop(h)
            res.append(ch)
            if prev: heappush(h, prev)
            prev = (c + 1, ch) if c + 1 else None
        return '' if prev else ''.join(res)
