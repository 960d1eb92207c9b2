# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
ListNode.__lt__ = lambda self, other: self.val < other.val

class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        h = [l for l in lists if l]
        heapq.heapify(h)
        cur = dummy = ListNode(-1)
        while h:
            cur.next = heapq.heappop(h)
            cur = cur.next
            if cur.next:
                heapq.heappush(h, cur.next)
        return dummy.next
