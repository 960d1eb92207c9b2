class Solution:
    def intToRoman(self, num):
        res, syms = "", ["IVX", "XLC", "CDM", "M__"]
        for p, d in enumerate(reversed(str(num))):
            d = int(d); i, v, x = syms[p]
            res = (i * d if d < 4 else i + v if d == 4 else v + i * (d - 5) if d < 9 else i + x) + res
        return res
