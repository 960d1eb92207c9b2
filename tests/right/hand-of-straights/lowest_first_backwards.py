class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        n = len(hand)
        if n % groupSize: return False
        c = Counter(hand)
        for x in sorted(c):
            if c[x] > 0:
                for d in range(groupSize)[::-1]:
                    c[x + d] -= c[x]
                    if c[x + d] < 0:
                        return False
        return True
