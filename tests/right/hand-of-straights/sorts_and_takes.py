class Solution:
    def isNStraightHand(self, hand, W):
        if len(hand) % W:
            return False
        hand.sort()
        left = collections.Counter(hand)
        for x in hand:
            if left[x]:
                for y in range(x, x + W):
                    if not left[y]:
                        return False
                    left[y] -= 1
        return True
