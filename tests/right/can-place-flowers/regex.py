class Solution:
    def canPlaceFlowers(self, f: List[int], n: int) -> bool:
        s = ''.join(map(str, [0] + f + [0]))
        return sum((len(m) - 1) // 2 for m in re.findall('0+', s)) >= n
