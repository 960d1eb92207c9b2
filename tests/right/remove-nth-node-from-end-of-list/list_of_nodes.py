class Solution:
    def removeNthFromEnd(self, head: ListNode, n: int) -> ListNode:
        nodes = []
        cur = head
        while cur:
            nodes.append(cur)
            cur = cur.next
        if n == len(nodes):
            return head.next
        nodes[-n - 1].next = nodes[-n].next
        return head
