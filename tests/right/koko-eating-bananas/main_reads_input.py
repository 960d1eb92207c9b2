class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        lo, hi = 0, max(piles)
        while hi - lo > 1:
            m = (lo + hi) // 2
            if sum(map(lambda p: ceil(p / m), piles)) <= h: hi = m
            else: lo = m
        return hi

def main():
    n, h = map(int, input().split())
    print(Solution().minEatingSpeed([int(x) for x in input().split()], h))

if __name__ == '__main__':
    main()
