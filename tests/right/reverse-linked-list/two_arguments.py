class Solution:
    # @param {ListNode} head
    # @return {ListNode}
    def reverseList(self, head, prev=None):
        return self._reverse(head)

    def _reverse(self, node, prev=None):
        if not node:
            return prev
        n = node.next
        node.next = prev
        return self._reverse(n, node)
