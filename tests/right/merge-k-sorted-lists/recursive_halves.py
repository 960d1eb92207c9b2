class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        if not lists:
            return
        if len(lists) == 1:
            return lists[0]
        mid = len(lists) // 2
        l, r = self.mergeKLists(lists[:mid]), self.mergeKLists(lists[mid:])
        return self.merge(l, r)

    def merge(self, a, b):
        if not a or not b:
            return a or b
        if a.val < b.val:
            a.next = self.merge(a.next, b)
            return a
        b.next = self.merge(a, b.next)
        return b
