class Solution:
    def canPlaceFlowers(self, f: List[int], n: int) -> bool:
        f.insert(0, 0); f.append(0)
        for i in range(1, len(f) - 1):
            if not any(f[i-1:i+2]):
                f[i] = 1
                n -= 1
        return n < 1
