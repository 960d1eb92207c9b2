class Solution:
    def reorganizeString(self, s: str) -> str:
        c = Counter(s)
        out = ' '
        for _ in s:
            k = max((x for x in c if x != out[-1] and c[x]), key=c.get, default=None)
            if k is None: return ''
            out += k
            c[k] -= 1
        return out[1:]
