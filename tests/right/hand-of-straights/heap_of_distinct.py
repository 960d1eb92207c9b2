class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        if len(hand) % groupSize != 0:
            return False
        freq = Counter(hand)
        pq = list(freq)
        heapq.heapify(pq)
        while pq:
            smallest = pq[0]
            for card in range(smallest, smallest + groupSize):
                if card not in freq:
                    return False
                freq[card] -= 1
                if freq[card] == 0:
                    if card != heapq.heappop(pq):
                        return False
                    del freq[card]
        return True
