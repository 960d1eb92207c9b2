class Solution:
    def countBits(self, n: int) -> List[int]:
        power, out = 1, [0]
        for k in range(1, n + 1):
            if k == 2 * power:
                power = k
            out.append(out[k - power] + 1)
        return out
